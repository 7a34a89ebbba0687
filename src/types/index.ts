import { budget } from './budget.js'
import { offenceCase } from './case.js'
import { casualty } from './casualty.js'
import { damage } from './damage.js'
import { donation } from './donation.js'
import { gift } from './gift.js'
import { health } from './health.js'
import { housing } from './housing.js'
import { investment } from './investment.js'
import { organisation } from './organisation.js'
import { other } from './other.js'
import { participation } from './participation.js'
import { penalty } from './penalty.js'
import { people } from './people.js'
import { procedure } from './procedure.js'
import { production } from './production.js'
import { scholarship } from './scholarship.js'
import { seizure } from './seizure.js'
import { suspect } from './suspect.js'
import { trade } from './trade.js'
import { works } from './works.js'

/** Every type, in the order in which they are listed to people. A new type is its file and its line here. */
export const TYPES = [
  housing,
  gift,
  scholarship,
  donation,
  offenceCase,
  suspect,
  seizure,
  penalty,
  casualty,
  damage,
  health,
  budget,
  investment,
  trade,
  production,
  works,
  people,
  participation,
  organisation,
  procedure,
  other,
] as const

export type TypeName = (typeof TYPES)[number]['name']
