// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoPlan: PlanWords {
  let plain: any PlanWords

  func session(_ session: PlannedSession) -> String { pseudo(plain.session(session)) }
}
