package import Facts
import Wording

extension Metric {
  package var term: String { Wording.english.term(self) }
}
