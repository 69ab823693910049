// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoCorrection: CorrectionWords {
  let plain: any CorrectionWords

  var kicker: String { pseudo(plain.kicker) }
  func heading(_ finding: CorrectionsFinding, of activity: Activity) -> String {
    pseudo(plain.heading(finding, of: activity))
  }
  func sentence(_ correction: Correction, of activity: Activity) -> String {
    pseudo(plain.sentence(correction, of: activity))
  }
  var fileKicker: String { pseudo(plain.fileKicker) }
  var fileHeading: String { pseudo(plain.fileHeading) }
  func sentence(_ part: FilePart, reached: FileReach?) -> String {
    pseudo(plain.sentence(part, reached: reached))
  }
  func howToRefuse(_ kinds: [Correction.Kind]) -> String { pseudo(plain.howToRefuse(kinds)) }
  func name(_ kind: Correction.Kind) -> String { pseudo(plain.name(kind)) }
}
