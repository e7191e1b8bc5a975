/**
 * Sentences of drafts that state no fact that a source could bear out, by what they do; written for this project, of
 * the kinds that reporters, analysts and students put between their facts. One a line.
 */
export const notClaims: Readonly<Record<string, string>> = {
  question: `Who paid for the survey?
What would a fair price look like?
Is there another way?
How did it come to this?
Did nobody think to ask?
Why now?
Should the town have waited?
Would a second vote change anything?
Where does that leave the farmers?
And the children?
What if the figures are wrong?
How many more reports does the ministry need?
Can a court order a river to be clean?
When is a promise broken?
So what happened in those eleven minutes?
Which of the two accounts should we believe?
Does any of this matter to the people upstream?
But was it legal?
Whose idea was it, then?
Could the bridge have been saved?
Isn’t that what inspectors are for?
What, in the end, is a library worth?`,
  opinion: `I think the committee got this right.
Anyone who has ever waited for a ferry will recognise the feeling.
Fairness, I would say, begins with answering letters.
That is the kind of promise one remembers.
With hindsight the deadline looks like an invitation.
The two accounts cannot easily both be true.
So far the reader has heard mostly one voice.
An apology that nobody hears is hardly an apology.
In my view, the price is too low.
We believe that the case deserves another look.
To my mind, nobody comes out of this well.
The board should resign.
The state ought to pay for its mistakes.
That is a scandal.
It is a sobering thought.
This is a remarkable result.
What a waste.
Frankly, the excuse is feeble.
I am not convinced by the argument.
It would be foolish to rely on luck.
The answer is anything but simple.
That is hardly reassuring.
It is easy to see why people are angry.
This was a mistake, plain and simple.
Such a plan deserves scorn.
There is something sad about an empty harbour.
None of this is surprising.
No town deserves that.
The lesson is a bitter one.
That seems a strange way to run a school.
It is a shame that nobody listened.
We would do well to remember it.
For my part, I prefer the old timetable.
The reasoning is thin.
One cannot help but admire the effort.
It feels like the end of something.
The silence is telling.
As excuses go, it is a poor one.
Such honesty is rare and welcome.
Nothing about this is normal.
This cannot be the last word.
A better plan is badly needed.
I would have expected more from a minister.
If you ask me, the deal was doomed from the start.
We can do better than that.
It is high time for a change.
That is the real scandal.`,
  signposting: `First, a word on how the quarrel began.
This section looks at the money.
In what follows, I describe the four cases.
Let us begin with the numbers.
But first, some background.
More on that below.
Now to the second point.
Back to the harbour.
As we saw in the last chapter, the story is a long one.
The next part deals with the appeal.
We now turn to the witnesses.
Here is what we know so far.
A word on the method.
To sum up.
So much for the plan.
This brings me to the question of costs.
The following table lists the figures by year.
I will come back to this later.
We will look at the details in part two.
Three things stand out.
First, the facts.
Before we get to that, a brief look back.
The rest of this piece is about what went wrong.
Below, we set out the arguments on both sides.
This article has two parts.
In short:
He put it like this:
For example:
That brings us to the present.
The reasons are set out in the next section.
Enough about the weather.`,
  instruction: `See the appendix for the method.
Compare this with the figures for last year.
Note the date on the letter.
Read the footnotes before you judge.
Consider the position of the tenants.
Do not take the map at face value.
Imagine a town without a doctor.
Think of a bathtub with two taps.
Look at the chart again.
Keep the two cases apart.
Remember the warning from the spring.
Take the case of the second witness.
Ask any fisherman.
Follow the money.
Bear the date in mind.
Picture the scene.
Check the list of names against the register.
Do not confuse the two reports.
Start with the oldest source.
Please quote the page.
Try to read it as a lawyer would.
Add the missing references.`,
  'first person': `I was in the room when the vote was read out.
I grew up two streets from the mill.
We spent three days in the archive.
I have asked the ministry twice for a reply.
I never met him.
We wanted to see the place for ourselves.
I remember the smell of the river.
My own notes from that day are a mess.
I had expected a crowd.
We were not allowed to film.
I could not find the second letter.
I still have the ticket.
We tried to reach the family.
I found the answer in a footnote.
My father worked at the yard.
I read the judgment twice.
I have left out the names of the children.
We drove on until dark.`,
  hedged: `Perhaps they will think better of it.
The deal may yet fall through.
It might all have been an accident.
Maybe the dam was doomed anyway.
The next winter could be worse.
It remains to be seen who will pay.
Only time will tell.
Nobody knows how the talks will end.
The effect would probably be small.
That could change.
In all likelihood, the case will be settled.
One can imagine how the residents felt.
It is possible that the letter was never sent.
The government seems to be in no hurry.
It is hard to say what would have happened otherwise.
There may be a simple explanation.
Other towns will presumably follow.
Whether that is enough is another question.
How much of it is true is hard to tell.
What comes next is anyone’s guess.
This would be a first.
The story is unlikely to end here.`,
  analysis: `All of this points in one direction.
The pattern is familiar.
Seen in this light, the delay makes sense.
The two stories do not fit together.
That is the crux of the matter.
The comparison is instructive.
Two readings are possible.
On balance, the evidence favours the engineers.
The contrast could hardly be greater.
It is a question of trust.
The argument has a flaw.
There are good reasons for caution.
Much depends on how one counts.
The truth lies somewhere in between.
This explains a good deal.
So far, so good.
And yet something is missing.
The devil is in the detail.
That is only half the story.
The stakes are high.
There is a pattern here.
The evidence is mixed.
In other words, the glass is half full.
Both sides have a point.
That changes the picture.
Taken together, the findings are hard to dismiss.
Numbers alone do not settle it.
The opposite is true.
This raises a wider question.
The point is a simple one.
Context matters.
That distinction is important.`,
  fragment: `A tick in a box.
A night to remember.
No comment.
Not for the first time.
So be it.
Mud, salt and silence.
And then the sirens.
Too little, too late.
A bathtub, not an ocean.
Business as usual.
Four lines, no signature.
Case closed.
Nothing more.
Hence the quarrel.
Quite the opposite.
Far from it.
A quiet man with a loud dog.
End of story.`,
};
