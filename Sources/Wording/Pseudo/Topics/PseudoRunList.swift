// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoRunList: RunListWords {
  let plain: any RunListWords

  func title(_ list: RunListPage, isMixed: Bool) -> String {
    pseudo(plain.title(list, isMixed: isMixed))
  }
  func name(_ list: RunListPage) -> String { pseudo(plain.name(list)) }
  func kicker(_ list: RunListPage, isMixed: Bool, from first: Day?, to last: Day?) -> String {
    pseudo(plain.kicker(list, isMixed: isMixed, from: first, to: last))
  }
  func heading(_ sums: RunListSums) -> String { pseudo(plain.heading(sums)) }
  func longest(meters: Double, day: Day) -> String {
    pseudo(plain.longest(meters: meters, day: day))
  }
  func others(_ sums: RunListSums) -> String? { pseudo(plain.others(sums)) }
  var withoutRuns: String { pseudo(plain.withoutRuns) }
  func sums(_ sums: RunListSums) -> String { pseudo(plain.sums(sums)) }
  var columns: RunListColumns {
    pseudo(plain.columns, \.day, \.route, \.name, \.heartRate, \.ribbon)
  }
  func summary(_ list: RunListPage, isMixed: Bool, _ sums: RunListSums) -> String {
    pseudo(plain.summary(list, isMixed: isMixed, sums))
  }
}
