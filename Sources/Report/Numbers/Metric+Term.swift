package import Facts
import Wording

extension Metric {
  package var term: String { Wording.english.term(self) }
}

extension MetricChapter {
  package var title: String { Wording.english.metrics.title(self) }
}
