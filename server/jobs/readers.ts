import { maakLezers } from '../../geodata/formats/herken-bestand.ts'
import { openGeopackage } from '../store/geopackage-read.ts'

/** The reader of every format; a GeoPackage is a database, and the store opens it on guard. */
export const lezers = maakLezers(openGeopackage)
