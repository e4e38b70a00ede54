import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readProjectFile } from '../../helpers/house-rules/project-files.ts'
import { PRODUCTION_PARTS } from '../../helpers/production-folder.ts'
import { findProjectRoot } from '../../helpers/project-root.ts'

const text = (name: string) => readProjectFile(`server/operations/${name}`).text
const unit = text('wijkcyclus.service')
const container = text('Containerfile').replaceAll(/\\\n\s*/g, ' ')
const steps = container.split('\n').filter((line) => /^[A-Z]+ /.test(line))

/** Value of a line of the unit; null when it is not there. */
const setting = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(unit)?.[1] ?? null

describe('the unit of systemd', () => {
  it('closes the service in', () => {
    for (const [name, value] of Object.entries({
      DynamicUser: 'yes',
      ProtectSystem: 'strict',
      ProtectHome: 'yes',
      NoNewPrivileges: 'yes',
      PrivateTmp: 'yes',
      PrivateDevices: 'yes',
      CapabilityBoundingSet: '',
      RestrictAddressFamilies: 'AF_INET AF_INET6 AF_UNIX',
      ReadWritePaths: '/var/lib/wijkcyclus',
      UMask: '0077',
      Restart: 'on-failure',
      KillSignal: 'SIGTERM',
    })) {
      expect(`${name}=${setting(name)}`).toBe(`${name}=${value}`)
    }
    expect(setting('MemoryMax')).toMatch(/^\d+G$/)
    expect(Number(setting('TimeoutStopSec'))).toBeGreaterThan(10)
  })

  it('gets its secret as a credential, never as a value', () => {
    expect(setting('LoadCredential')).toBe('geheim:/etc/wijkcyclus/geheim')
    expect(unit).toContain('Environment=GEHEIM_BESTAND=%d/geheim')
    expect(unit).not.toMatch(/Environment=(GEHEIM|METINGEN_SLEUTEL|EP_ONLINE_SLEUTEL)=/)
  })

  it('has sections and lines that systemd understands', () => {
    const lines = unit.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    expect(lines.filter((line) => line.startsWith('['))).toEqual(['[Unit]', '[Service]', '[Install]'])
    expect(lines.filter((line) => !/^(\[\w+\]|[A-Z]\w+=.*)$/.test(line))).toEqual([])
    const file = fileURLToPath(new URL('server/operations/wijkcyclus.service', findProjectRoot()))
    const judged = spawnSync('systemd-analyze', ['verify', '--man=no', file], { encoding: 'utf8' })
    if (judged.error !== undefined) return // no systemd on this machine; the lines above hold
    // Whether the programs of the unit lie on this machine says nothing about the unit.
    const found = judged.stderr.split('\n').filter((line) => line.includes('wijkcyclus.service'))
    expect(found.filter((line) => !/is not executable|No such file/.test(line))).toEqual([])
  })
})

describe('the container', () => {
  it('is built of what is there, and holds only what stands on a server', () => {
    const copied = steps.filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
    const sources = copied.flatMap((line) => line.split(' ').slice(1, -1))
    expect(sources.filter((path) => !existsSync(new URL(path, findProjectRoot())))).toEqual([])
    const last = steps.slice(steps.findLastIndex((line) => line.startsWith('FROM ')))
    const kept = last
      .filter((line) => line.startsWith('COPY '))
      .map((line) => line.split(' ').at(-1)?.replace('./', ''))
    expect(kept.toSorted()).toEqual(['analyses', 'dist', 'geodata', 'node_modules', 'package.json'])
    for (const part of PRODUCTION_PARTS) expect(kept).toContain(part.split('/')[0])
    expect(container).toContain('npm ci --omit=dev')
  })

  it('runs as somebody who is not root, says how it is, and ends in order', () => {
    const user = steps.findLastIndex((line) => line.startsWith('USER '))
    expect(steps[user]).toBe('USER node')
    expect(steps.slice(user).some((line) => line.startsWith('RUN ') || line.startsWith('USER root'))).toBe(
      false,
    )
    expect(steps.some((line) => line.startsWith('HEALTHCHECK ') && line.includes('/health/ready'))).toBe(true)
    expect(steps).toContain('STOPSIGNAL SIGTERM')
    expect(steps.at(-1)).toMatch(/^CMD \["node", .*"dist\/program\/commands\/serve\.js"\]$/)
    expect(
      steps
        .filter((line) => line.startsWith('FROM '))
        .every((line) => /^FROM node:(22|24)-slim\b/.test(line)),
    ).toBe(true)
    expect(container).not.toMatch(/\b(GEHEIM|_SLEUTEL)=/)
  })
})

describe('the examples of proxies', () => {
  it.each(['nginx.conf', 'Caddyfile'])(
    '%s takes the path off, keeps metrics inside, and lets no visitor say where he comes from',
    (name) => {
      const proxy = text(name)
      expect(proxy).toContain('127.0.0.1:8320')
      expect(proxy).toMatch(/wijkcyclus\/metrics/)
      expect(proxy).toMatch(/Forwarded ""|header_up -Forwarded/)
      expect(proxy).toMatch(/620 ?m/i)
    },
  )
})
