// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoFrame: FrameTexts {
  let plain: any FrameTexts

  var skipToContent: String { pseudo(plain.skipToContent) }
  var site: String { pseudo(plain.site) }
  var wayBack: String { pseudo(plain.wayBack) }
  var overview: String { pseudo(plain.overview) }
  var runs: String { pseudo(plain.runs) }
  var activities: String { pseudo(plain.activities) }
  var year: String { pseudo(plain.year) }
  func table(_ name: String) -> String { pseudo(plain.table(name)) }
  var numbers: String { pseudo(plain.numbers) }
  func colophon(_ services: [DataService]) -> [String] { pseudo(plain.colophon(services)) }
  var privateRoutes: String { pseudo(plain.privateRoutes) }
}
