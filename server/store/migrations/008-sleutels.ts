/** Keys of partner systems. Only the hash of a key is kept; its id is part of the key and may be seen. */
export const sleutels = `
CREATE TABLE apisleutel (
  id TEXT PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  naam TEXT NOT NULL,
  rol TEXT NOT NULL,
  -- JSON: "alle", or the list of programmawijken.
  wijken TEXT NOT NULL,
  -- JSON: list of actions, fixed when the key is made, so that a role that may more later gives a key nothing more.
  handelingen TEXT NOT NULL,
  -- Purpose for data about single dwellings and reports; null: the key never sees them.
  inzagedoel TEXT,
  -- Account that made it; null in a demo.
  gemaakt_door TEXT,
  gemaakt_op TEXT NOT NULL,
  verloopt TEXT NOT NULL,
  ingetrokken_op TEXT,
  -- Written at most once an hour.
  laatst_gebruikt TEXT
) STRICT;
`
