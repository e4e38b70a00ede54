/**
 * How the making of a plan ended (JSON: stopped or not, what a minimum costs, what clashes), and the circumstances that people know and
 * the register does not: what residents ask for, nests, meetings, quiet weeks. A plan keeps those of then. Null: from before.
 */
export const planslot = `
ALTER TABLE renovatieplan ADD COLUMN slot TEXT;
ALTER TABLE renovatieplan ADD COLUMN omstandigheden TEXT;
ALTER TABLE planuitgangspunten ADD COLUMN omstandigheden TEXT;
`
