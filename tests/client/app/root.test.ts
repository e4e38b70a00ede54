import { describe, expect, test } from 'vitest'
import { rootFrom } from '../../../client/app/root.ts'

describe('root of the app', () => {
  test('at the root of a host the router has no base', () => {
    const root = rootFrom('../', 'http://127.0.0.1:8320/werk/kaart?v=1')
    expect(root.routerBase).toBe('')
    expect(root.apiBase).toBe('http://127.0.0.1:8320/api/v1')
  })

  test('under a sub-path both follow it, however deep the page is', () => {
    const root = rootFrom('../../../', 'https://gemeente.example/wijk/werk/wijkanalyse/2025/boswijk')
    expect(root.routerBase).toBe('/wijk')
    expect(root.apiBase).toBe('https://gemeente.example/wijk/api/v1')
    expect(rootFrom('../', 'https://gemeente.example/wijk/werk/kaart').apiBase).toBe(root.apiBase)
  })

  test('without the mark the folder of the page is the root', () => {
    expect(rootFrom(null, 'http://localhost/sub/').routerBase).toBe('/sub')
  })

  test('another host is never followed', () => {
    const root = rootFrom('https://elders.example/', 'http://localhost/sub/pagina?x=1#y')
    expect(root.apiBase).toBe('http://localhost/sub/api/v1')
    expect(root.url.href).toBe('http://localhost/sub/')
  })
})
