import { library } from '../../templates/library'
import { serveReading } from './reading-thread'

/** What the program is in a worker, for `npm start`, which serves it without building it into one script. */
serveReading(library)
