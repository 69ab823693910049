// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoDailyDistance: DailyDistanceWords {
  let plain: any DailyDistanceWords

  var key: String { pseudo(plain.key) }
  func names(of steps: DistanceSteps) -> [String] { pseudo(plain.names(of: steps)) }
  func title(of day: Day, meters: Double, toldIn year: Int) -> String {
    pseudo(plain.title(of: day, meters: meters, toldIn: year))
  }
}
