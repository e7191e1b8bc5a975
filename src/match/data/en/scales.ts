/**
 * Small words that change what is said when one stands in place of another, by the side they are on: a row a scale, `/`
 * between its sides. Written by hand: closed classes. Only where the sentences are the same else.
 */
export const scales = `
all every each both everyone everybody everything always entirely wholly fully / some several few many most part partly sometimes often half / none neither nobody nothing never
may might could possibly perhaps maybe / will must shall certainly definitely
before until / after since
above over exceeding / below under beneath
more / less fewer
most / least fewest
first earliest / last latest final
with / without
up upward upwards / down downward downwards
inside within / outside beyond
for / against
now already / later soon
`.trim();
