/** Keys of partner systems. Only the hash of a key is kept. */
export const sleutels = `
CREATE TABLE apisleutel (
  id TEXT PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  naam TEXT NOT NULL,
  rol TEXT NOT NULL,
  -- JSON: "alle", or the list of programmawijken.
  wijken TEXT NOT NULL,
  -- JSON: list of actions; null: all of the role.
  handelingen TEXT,
  gemaakt_op TEXT NOT NULL,
  verloopt TEXT NOT NULL,
  ingetrokken_op TEXT
) STRICT;
`
