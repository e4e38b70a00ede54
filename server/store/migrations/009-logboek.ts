/** The audit as a chain: each row carries the hash of its content and of the row before it. */
export const logboek = `
CREATE INDEX audit_object ON audit (object);
`
