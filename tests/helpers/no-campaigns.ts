/** What stays of a campaign, for a database that has none. */
export const noCampaigns = (campaign: string): never => {
  throw new Error(`nothing is known of campaign ${campaign}`)
}
