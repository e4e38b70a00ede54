import fc from 'fast-check'
import type { GeneratedRequest } from './request.ts'
import { requestOf, type Sound } from './sound.ts'

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

/** Bodies that are no JSON, or more of it than anybody needs. */
const BODIES: readonly (() => Uint8Array | string)[] = [
  () => '',
  () => 'null',
  () => '[]',
  () => '"tekst"',
  () => '{',
  () => '{"a":1,}',
  () => "{'a':1}",
  () => '{"__proto__":{"rol":"beheerder"},"constructor":{"prototype":{}}}',
  () => '{"rol":"partner","rol":"beheerder"}',
  () => '{"reden":1e999,"naam":-0,"id":NaN}',
  () => `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  () => `${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}`,
  () => `{"reden":"${'x'.repeat(190_000)}"}`,
  () => `{"reden":"${'x'.repeat(260_000)}"}`,
  () => `{${Array.from({ length: 5000 }, (_, index) => `"k${index}":1`).join()}}`,
  () => bytes('{"reden":"', [0xff, 0xfe, 0xc3, 0x28], '"}'),
  () => bytes('{"reden":"', [0xc0, 0xaf], '"}'),
  () => bytes('{"reden":"', [0xed, 0xa0, 0x80], '"}'),
  () => bytes([0xef, 0xbb, 0xbf], '{"reden":"met een begin"}'),
  () => Buffer.from('\ufeff{"reden":"x"}', 'utf16le'),
  () => bytes([0x1f, 0x8b, 0x08, 0x00]),
  () => '{"reden":"\u0000"}',
  () => '{"reden":"\\u0000\\ud800"}',
  () => '{"reden":"\u202e\u2066omgekeerd"}',
  () => `{"reden":"e${'\u0301'.repeat(3000)}"}`,
  () => '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>',
]

const bodies: fc.Arbitrary<Uint8Array | string> = fc.oneof(
  fc.constantFrom(...BODIES).map((make) => make()),
  fc.json(),
  fc.uint8Array({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
)

const MEDIA_TYPES = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  'application/json;charset=windows-1252',
  'application/merge-patch+json',
  'application/xml',
  '',
  'x'.repeat(5000),
]

/** Headers a client may send, right or wrong. */
const HEADERS: readonly Readonly<Record<string, string>>[] = [
  { 'if-match': 'W/"1"' },
  { 'if-match': '"999999999999999999999"' },
  { 'if-match': '""' },
  { 'if-match': 'geen-haakjes' },
  { 'if-match': '"1", "2", *' },
  { 'if-match': '"'.padEnd(8000, 'a') },
  { 'if-none-match': '*' },
  { 'if-none-match': `"${'b'.repeat(5000)}"` },
  { 'idempotency-key': '' },
  { 'idempotency-key': 'k'.repeat(5000) },
  { 'idempotency-key': '../../etc' },
  { 'idempotency-key': 'altijd-dezelfde' },
  { range: 'bytes=0-10,5-20,-1' },
  { range: 'bytes=99999999999999-' },
  { accept: 'text/html' },
  { accept: '*/*;q=0' },
  { accept: 'application/json;q=een' },
  { 'accept-encoding': 'br;q=0, gzip;q=0, identity;q=0' },
  { 'accept-language': 'x'.repeat(3000) },
  { 'content-encoding': 'gzip' },
  { 'content-encoding': 'br, gzip' },
  { 'content-length': '-1' },
  { 'content-length': '99999999999999' },
  { 'transfer-encoding': 'chunked, chunked' },
  { origin: 'https://elders.example' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  { 'x-forwarded-for': '127.0.0.1, 10.0.0.1' },
  { 'x-forwarded-host': 'elders.example' },
  { 'x-http-method-override': 'DELETE' },
  { expect: '100-continue' },
  { host: 'elders.example' },
  { authorization: 'Bearer niets' },
  { authorization: 'Basic YmVoZWVyZGVyOmJlaGVlcmRlcg==' },
  { authorization: `Bearer ${'a'.repeat(6000)}` },
]

const PATHS: readonly ((path: string) => string)[] = [
  (path) => `${path}/`,
  (path) => `/${path}`,
  (path) => `${path}%`,
  (path) => `${path}%zz`,
  (path) => `${path}%00`,
  (path) => `${path}%c0%af`,
  (path) => `${path}%ff%fe`,
  (path) => `${path}/..%2f..%2fsessie`,
  (path) => `${path}/../sessie`,
  (path) => `${path}/%2e%2e/%2e%2e`,
  (path) => `${path};a=b`,
  (path) => path.toUpperCase(),
  (path) => `${path}/${'a'.repeat(9000)}`,
  (path) => `${path}/${encodeURIComponent('\u202eomgekeerd\ud83d\ude00')}`,
  (path) => `${path}?a=%zz&b=%00&c=%c0%ae`,
  (path) => `${path}?${'a=1&'.repeat(2000)}`,
  (path) => `${path}?__proto__[rol]=beheerder&constructor=1`,
  (path) => path.replace(/[^/]+$/, "' OR 1=1 --"),
  (path) => path.replace(/[^/]+$/, '__proto__'),
  (path) => path.replace(/[^/]+$/, 'constructor'),
  (path) => path.replace(/[^/]+$/, encodeURIComponent('x'.repeat(3000))),
  (path) => path.replace(/[^/]+$/, '%2f'),
]

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'get', 'FOO']

/** A request with a body nobody should send. */
export const withHostileBody = (sound: Sound, actor: string): fc.Arbitrary<GeneratedRequest> =>
  bodies.map((body) => ({
    ...requestOf(sound, actor, 'inhoud'),
    ...(['GET', 'HEAD'].includes(sound.operation.method) ? {} : { body }),
  }))

/** A request with a media type that does not fit, or headers that mean something else than they say. */
export const withHostileHeaders = (sound: Sound, actor: string): fc.Arbitrary<GeneratedRequest> =>
  fc
    .oneof(
      fc.constantFrom(...MEDIA_TYPES).map((type): Record<string, string> => ({ 'content-type': type })),
      fc.constantFrom(...HEADERS),
    )
    .map((headers) => {
      const request = requestOf(sound, actor, 'kop')
      return { ...request, headers: { ...request.headers, ...headers } }
    })

/** A request for an address that is not quite one. */
export const withHostilePath = (sound: Sound, actor: string): fc.Arbitrary<GeneratedRequest> =>
  fc.constantFrom(...PATHS).map((change) => {
    const request = requestOf(sound, actor, 'adres')
    return { ...request, target: change(request.target.split('?')[0] ?? '') }
  })

/** A request with a method that the address may not know. */
export const withOtherMethod = (sound: Sound, actor: string): fc.Arbitrary<GeneratedRequest> =>
  fc.constantFrom(...METHODS).map((method) => {
    const request = requestOf(sound, actor, 'methode')
    const hasBody = !['GET', 'HEAD', 'get'].includes(method)
    return { ...request, method, body: hasBody ? request.body : null }
  })
