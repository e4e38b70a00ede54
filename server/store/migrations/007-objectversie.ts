/** The version of each object that can be changed (ETag, If-Match), and answers kept under an idempotency key. */
export const objectversie = `
CREATE TABLE objectversie (
  object TEXT PRIMARY KEY,
  versie INTEGER NOT NULL
) STRICT;

-- What was answered to a change that carried a key, so that the same request again gives the same answer and changes nothing.
CREATE TABLE herhaalsleutel (
  -- Hash of who asked and the key that was given: the same key of somebody else is another key.
  sleutel TEXT PRIMARY KEY,
  handeling TEXT NOT NULL,
  -- Hash of all of the request.
  verzoek TEXT NOT NULL,
  -- null: still running, or broken off.
  status INTEGER,
  -- null: nothing to send, or something that is shown once and never kept.
  antwoord TEXT,
  etag TEXT,
  eenmalig INTEGER NOT NULL DEFAULT 0,
  tijd TEXT NOT NULL
) STRICT;
CREATE INDEX herhaalsleutel_tijd ON herhaalsleutel (tijd);
`
