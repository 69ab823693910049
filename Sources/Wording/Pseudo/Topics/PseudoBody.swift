// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoBody: BodyWords {
  let plain: any BodyWords

  var kicker: String { pseudo(plain.kicker) }
  func heading(_ facts: BodyFacts) -> String { pseudo(plain.heading(facts)) }
  func measure(from first: Day, to last: Day) -> String {
    pseudo(plain.measure(from: first, to: last))
  }
  func measured(on day: Day, today: Day) -> String { pseudo(plain.measured(on: day, today: today)) }
  func value(_ value: Double, _ metric: Metric) -> Wording.Measured {
    pseudo(plain.value(value, metric), \.unit)
  }
  func usual(_ range: ClosedRange<Double>, _ metric: Metric) -> String {
    pseudo(plain.usual(range, metric))
  }
  func line(_ row: BodyRow, latest: Double, usual: String?) -> String {
    pseudo(plain.line(row, latest: latest, usual: usual))
  }
}
