/** Where what was chosen for a plan came from, as it was then (JSON: what the programme gave out per fund and year). Null: from before. */
export const planherkomst = `
ALTER TABLE renovatieplan ADD COLUMN herkomst TEXT;
`
