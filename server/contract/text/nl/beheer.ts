/** Words of the screens under Beheer that belong to no single part. */
export const beheer = {
  titel: 'Beheer',
  delen: 'Onderdelen van beheer',
}
