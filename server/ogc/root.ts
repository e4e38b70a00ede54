/** Where OGC API - Features lives under the address of the app. */
export const OGC_ROOT = 'ogc/v1'
