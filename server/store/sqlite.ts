import type BetterSqlite3 from 'better-sqlite3'

/** First major version of Node for which the newer build of the library is installed. */
const FIRST_NODE_API_MAJOR = 22

/**
 * The SQLite library that fits this Node: one package under two names, as no single version works on all.
 * 12.x aborts the process on Node 24 when a statement is cleaned up (node's ObjectWrap changed there; see
 * github.com/WiseLibs/better-sqlite3 issue 1515); 13.x is written for Node-API and crashes on Node 20 at first use. Both are
 * optional dependencies: npm leaves out what does not fit.
 */
const name =
  Number(process.versions.node.split('.')[0]) >= FIRST_NODE_API_MAJOR
    ? 'better-sqlite3-n22'
    : 'better-sqlite3'

const loaded = (await import(name)) as { default: typeof BetterSqlite3 } // the same interface under both names

export const Sqlite: typeof BetterSqlite3 = loaded.default
export type SqliteDatabase = BetterSqlite3.Database
