// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoMendedData: MendedDataWords {
  let plain: any MendedDataWords

  func mended(_ count: Int) -> String { pseudo(plain.mended(count)) }
  var mendedColumns: (kind: String, activities: String) {
    pseudo(plain.mendedColumns, \.kind, \.activities)
  }
  var mendedNote: String { pseudo(plain.mendedNote) }
  var leftOutKicker: String { pseudo(plain.leftOutKicker) }
  func leftOut(_ count: Int) -> String { pseudo(plain.leftOut(count)) }
  var removed: (name: String, meaning: String) { pseudo(plain.removed, \.name, \.meaning) }
  var excluded: (name: String, meaning: String) { pseudo(plain.excluded, \.name, \.meaning) }
  var overlapsKicker: String { pseudo(plain.overlapsKicker) }
  func overlaps(_ count: Int) -> String { pseudo(plain.overlaps(count)) }
  func overlaps(shown: Int, of count: Int) -> String {
    pseudo(plain.overlaps(shown: shown, of: count))
  }
  var overlapColumns: (first: String, second: String, shared: String) {
    pseudo(plain.overlapColumns, \.first, \.second, \.shared)
  }
  func one(_ activity: Overlaps.One) -> String { pseudo(plain.one(activity)) }
  var overlapsNote: String { pseudo(plain.overlapsNote) }
}
