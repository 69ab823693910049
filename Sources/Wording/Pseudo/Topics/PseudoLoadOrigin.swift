// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoLoadOrigin: LoadOriginWords {
  let plain: any LoadOriginWords

  func text(_ origins: LoadOrigins) -> String { pseudo(plain.text(origins)) }
}
