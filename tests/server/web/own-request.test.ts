import { describe, expect, it } from 'vitest'
import { isChanging, isFormPost, isOwnRequest } from '../../../server/web/own-request.ts'

const ADRES = 'https://kaart.gemeente.example/wijkcyclus'

describe('whether a change comes from the app itself', () => {
  it.each([
    ['a program without a browser', {}, null, true],
    ['our own page', { origin: 'http://app.example:8320' }, null, true],
    ['another site', { origin: 'https://evil.example' }, null, false],
    ['another port of this host', { origin: 'http://app.example:9000' }, null, false],
    ['a page without an origin (sandbox, file)', { origin: 'null' }, null, false],
    ['nonsense', { origin: 'x y' }, null, false],
    ['another site, said by the browser', { 'sec-fetch-site': 'cross-site' }, null, false],
    ['another host of our domain', { 'sec-fetch-site': 'same-site' }, null, false],
    ['a bookmark', { 'sec-fetch-site': 'none' }, null, true],
    ['behind a proxy that changes the host', { origin: 'https://kaart.gemeente.example' }, ADRES, true],
    ['the same name over http', { origin: 'http://kaart.gemeente.example' }, ADRES, false],
    ['another name, told to the proxy', { origin: 'http://app.example:8320' }, ADRES, false],
    ['another site behind the proxy', { origin: 'https://evil.example' }, ADRES, false],
  ])('%s', (_, headers, publicUrl, own) => {
    expect(isOwnRequest(new Headers(headers), publicUrl, 'app.example:8320')).toBe(own)
  })

  it('lets the administrator of the machine in beside the proxy', () => {
    const beside = new Headers({ origin: 'http://127.0.0.1:8320' })
    expect(isOwnRequest(beside, ADRES, '127.0.0.1:8320')).toBe(true)
    expect(isOwnRequest(beside, ADRES, 'app.example:8320')).toBe(false)
  })

  it('knows the bodies a form of any site can send', () => {
    const of = (type: string) => isFormPost(new Headers({ 'content-type': type }))
    expect(['text/plain', 'Text/Plain; charset=utf-8', 'multipart/form-data; boundary=x'].every(of)).toBe(
      true,
    )
    expect(of('application/x-www-form-urlencoded')).toBe(true)
    expect(of('application/json')).toBe(false)
    expect(isFormPost(new Headers())).toBe(false)
    expect(['POST', 'PUT', 'DELETE', 'PATCH', 'EVIL'].every(isChanging)).toBe(true)
    expect(['GET', 'HEAD', 'OPTIONS'].some(isChanging)).toBe(false)
  })
})
