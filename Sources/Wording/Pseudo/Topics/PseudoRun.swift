// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoRun: RunWords {
  let plain: any RunWords

  func windowTitle(_ run: RunFacts) -> String { pseudo(plain.windowTitle(run)) }
  func printTitle(_ run: RunFacts) -> String { pseudo(plain.printTitle(run)) }
  func summary(_ run: RunFacts) -> String { pseudo(plain.summary(run)) }
  func kicker(_ run: RunFacts) -> String { pseudo(plain.kicker(run)) }
  func sentences(_ run: RunFacts, _ story: RunStory) -> [String] {
    pseudo(plain.sentences(run, story))
  }
  func duration(_ run: RunFacts) -> String? { pseudo(plain.duration(run)) }
  func origin(of load: LoadSource) -> String? { pseudo(plain.origin(of: load)) }
  func exertion(_ exertion: Double) -> Wording.Measured { pseudo(plain.exertion(exertion), \.unit) }
  func cadence(_ cadence: Double, in family: Sport.Family) -> Wording.Measured {
    pseudo(plain.cadence(cadence, in: family), \.unit)
  }
  var notes: String { pseudo(plain.notes) }
  func notesHeading(_ run: RunFacts) -> String { pseudo(plain.notesHeading(run)) }
  func week(_ week: ISOWeek) -> String { pseudo(plain.week(week)) }
  func officialPace(_ run: RunFacts) -> String? { pseudo(plain.officialPace(run)) }
  var pager: String { pseudo(plain.pager) }
  func link(to run: RunFacts.Neighbor) -> String { pseudo(plain.link(to: run)) }
}
