import { describe, expect, it } from 'vitest';
import { read, told } from './told.js';

/** Text, what is read out of it. */
const styles: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'news agency': [
    [
      'GENEVA, March 3 (Reuters) - The World Weather Council on Monday said it had found no sign of a new storm, and urged countries to share data.',
      [
        'indirect World Weather Council [The World Weather Council]: it had found no sign of a new storm',
        'indirect World Weather Council [The World Weather Council]: to share data',
      ],
    ],
    [
      '"There is nothing new here," a source close to the talks, who asked not to be named, told Reuters.',
      ['direct a source close to the talks: There is nothing new here,'],
    ],
    ['Police said two men had been arrested.', ['indirect Police: two men had been arrested']],
    [
      'The White House said the president “strongly condemns” the attack; the Kremlin dismissed the charge as “baseless.”',
      [
        'indirect White House [The White House]: the president “strongly condemns” the attack',
        'partial White House [The White House]: strongly condemns',
        'indirect Kremlin [the Kremlin]: the charge as “baseless.”',
        'partial Kremlin [the Kremlin]: baseless.',
      ],
    ],
  ],
  tabloid: [
    [
      "Furious mum-of-three Kelly Banks, 34, fumed: 'It's a disgrace. Nobody's bothered to ring us back.'",
      [
        "direct Kelly Banks [Furious mum-of-three Kelly Banks]: It's a disgrace. Nobody's bothered to ring us back.",
      ],
    ],
    [
      "'I'm gutted,' the former soap star told The Sun. 'But I'll be back.'",
      ["direct the former soap star: I'm gutted,", "direct the former soap star: But I'll be back."],
    ],
  ],
  magazine: [
    [
      'I knocked twice before she came down. She shrugged. “Everything,” she said, and then, after a pause, “and nothing.”',
      ['direct she: Everything,', 'direct she: and nothing.'],
    ],
    [
      'Dr. Lena Fischer, who led the study, said, “We were surprised.” Her colleague Tom Novak was not: “I expected it.”',
      [
        'direct Lena Fischer [Dr. Lena Fischer]: We were surprised.',
        'direct Tom Novak [Her colleague Tom Novak]: I expected it.',
      ],
    ],
  ],
  'press release': [
    [
      'Acme Corp. (NYSE: ACM) today announced that it has acquired Bolt Ltd. "This is a milestone," said Priya Raman, CEO of Acme. "We could not be more excited."',
      [
        'indirect Acme Corp: it has acquired Bolt Ltd',
        'direct Priya Raman: This is a milestone,',
        'direct Priya Raman: We could not be more excited.',
      ],
    ],
    [
      'A spokesperson for Northgate Council said: "We apologise for any inconvenience."',
      ['direct A spokesperson for Northgate Council: We apologise for any inconvenience.'],
    ],
  ],
  academic: [
    [
      'The authors conclude that further research is needed.',
      ['indirect The authors: further research is needed'],
    ],
    ['As Brown (2015, p. 12) puts it, "the evidence is thin."', ['partial Brown: the evidence is thin.']],
  ],
  capitals: [
    [
      'RUIZ SAID THAT THE BRIDGE WAS UNSAFE AND TOLD REPORTERS IT WOULD CLOSE.',
      ['indirect RUIZ: THE BRIDGE WAS UNSAFE', 'indirect RUIZ: IT WOULD CLOSE'],
    ],
  ],
  'scanned badly': [['“We saw tbe srnoke,” said Mr, Poole .', ['direct Mr: We saw tbe srnoke,']]],
};

for (const [style, cases] of Object.entries(styles)) {
  describe(style, () => {
    it.each(cases)('%s', (text, expected) => {
      expect(told(read(text))).toEqual(expected);
    });
  });
}
