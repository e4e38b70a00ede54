/** The version of each object that can be changed (ETag, If-Match), and answers kept under an idempotency key. */
export const objectversie = `
CREATE TABLE objectversie (
  object TEXT PRIMARY KEY,
  versie INTEGER NOT NULL
) STRICT;
`
