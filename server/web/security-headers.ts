import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** One year in seconds: what HSTS preload lists ask at least. */
const HSTS_SECONDS = 31_536_000

/**
 * Headers that stand on every answer. No script, style or font from elsewhere, none in the page itself, no frames either way,
 * and none of the browser's devices except the full screen. Strict-Transport-Security only where the app is known under https:
 * over http it says nothing, and on a test machine it would lock the name. It leaves other names of the domain alone.
 *
 * The one thing that may come from elsewhere is the background of the map: its host may be asked for data, and nothing of it is
 * run or shown but as pixels that the map has drawn.
 *
 * @param publicUrl the setting ADRES
 * @param backgroundTiles the setting BRT_ACHTERGROND; null: nothing comes from elsewhere
 */
export function securityHeaders(
  publicUrl: string | null,
  backgroundTiles: string | null = null,
): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      scriptSrcAttr: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'", ...(backgroundTiles === null ? [] : [new URL(backgroundTiles).origin])],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      objectSrc: ["'none'"],
      frameSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    originAgentCluster: '?1',
    permissionsPolicy: {
      accelerometer: [],
      camera: [],
      displayCapture: [],
      fullscreen: ['self'],
      geolocation: [],
      gyroscope: [],
      magnetometer: [],
      microphone: [],
      midi: [],
      payment: [],
      usb: [],
      serial: [],
      hid: [],
      idleDetection: [],
      publickeyCredentialsGet: ['self'],
      screenWakeLock: [],
      xrSpatialTracking: [],
    },
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    xContentTypeOptions: true,
    strictTransportSecurity: publicUrl?.startsWith('https:') === true ? `max-age=${HSTS_SECONDS}` : false,
  })
}
