// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoNote: NoteWords {
  let plain: any NoteWords

  var kicker: String { pseudo(plain.kicker) }
  var note: String { pseudo(plain.note) }
  var onWeek: String { pseudo(plain.onWeek) }
  func summary(title: String) -> String { pseudo(plain.summary(title: title)) }
  var signs: NoteSigns { pseudo(plain.signs, \.table, \.done, \.open, \.backToText) }
}
