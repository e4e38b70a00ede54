import { Deck, MapView } from '@deck.gl/core'
import { ScatterplotLayer } from '@deck.gl/layers'

/**
 * The least that draws the same points with deck.gl: one layer, one view, no map beneath, no words, no interface. Its answer to how
 * many frames a pan may have is what ours is held against.
 */
declare global {
  interface Window {
    /** Positions (longitude and latitude in turn), colours, and where to look. */
    tekenPunten: (input: {
      posities: number[]
      lon: number
      lat: number
      zoom: number
      breedte: number
      hoogte: number
    }) => Promise<void>
  }
}

window.tekenPunten = async ({ posities, lon, lat, zoom, breedte, hoogte }) =>
  new Promise((resolve) => {
    const length = posities.length / 2
    const colours = new Uint8Array(length * 4).fill(255)
    for (let index = 0; index < length; index += 1) colours.set([29, 79, 125], index * 4)
    const parent = document.querySelector<HTMLDivElement>('#map')
    if (parent === null) throw new Error('no place for the map')
    parent.style.cssText = `position: relative; width: ${breedte}px; height: ${hoogte}px`
    const deck = new Deck({
      parent,
      views: new MapView({ repeat: false }),
      initialViewState: { longitude: lon, latitude: lat, zoom },
      controller: { inertia: false },
      layers: [
        new ScatterplotLayer({
          id: 'punten',
          data: {
            length,
            attributes: {
              getPosition: { value: Float64Array.from(posities), size: 2 },
              getFillColor: { value: colours, size: 4, normalized: true },
            },
          },
          getRadius: 3.6,
          radiusMinPixels: 1.1,
          radiusMaxPixels: 5,
        }),
      ],
      onAfterRender: () => {
        if (deck.isInitialized) resolve()
      },
    })
  })
