// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoZone: ZoneWords {
  let plain: any ZoneWords

  func code(_ zone: Int) -> String { pseudo(plain.code(zone)) }
  var noHeartRate: String { pseudo(plain.noHeartRate) }
  func codeAndName(_ zone: Int) -> String { pseudo(plain.codeAndName(zone)) }
  func heading(_ finding: ZonesFinding?) -> String { pseudo(plain.heading(finding)) }
  func heading(_ finding: ZonesFinding?, of time: KnownHeartTime) -> String {
    pseudo(plain.heading(finding, of: time))
  }
  func unknown(_ time: KnownHeartTime) -> String { pseudo(plain.unknown(time)) }
}
