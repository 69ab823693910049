// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoRecords: RecordsWords {
  let plain: any RecordsWords

  var title: String { pseudo(plain.title) }
  func kicker(_ today: Day) -> String { pseudo(plain.kicker(today)) }
  func printTitle(_ today: Day) -> String { pseudo(plain.printTitle(today)) }
  func heading(_ finding: RecordsFinding) -> String { pseudo(plain.heading(finding)) }
  func sentence(_ bests: [RecentBest]) -> String? { pseudo(plain.sentence(bests)) }
  func notYet(over meters: Double) -> String { pseudo(plain.notYet(over: meters)) }
  func summary(heading: String) -> String { pseudo(plain.summary(heading: heading)) }
  func efforts(_ finding: YearBestsFinding) -> String { pseudo(plain.efforts(finding)) }
  func effortsMeaning(hasTrend: Bool) -> String { pseudo(plain.effortsMeaning(hasTrend: hasTrend)) }
  var effortColumns: RecordColumns {
    pseudo(plain.effortColumns, \.distance, \.recent, \.ever, \.day, \.trend)
  }
  var effortsTitle: String { pseudo(plain.effortsTitle) }
  func trend(over meters: Double, fastest: Double, slowest: Double) -> String {
    pseudo(plain.trend(over: meters, fastest: fastest, slowest: slowest))
  }
  func range(fastest: Double, slowest: Double) -> String {
    pseudo(plain.range(fastest: fastest, slowest: slowest))
  }
  func curve(_ finding: PaceCurveFinding) -> String { pseudo(plain.curve(finding)) }
  func curveMeaning(isNew: Bool) -> String { pseudo(plain.curveMeaning(isNew: isNew)) }
  func curveEnd(slowest: Double) -> String { pseudo(plain.curveEnd(slowest: slowest)) }
  func curveTitle(isNew: Bool) -> String { pseudo(plain.curveTitle(isNew: isNew)) }
  var curveColumns: PaceCurveColumns {
    pseudo(plain.curveColumns, \.length, \.recent, \.ever, \.gap)
  }
  var curveNumbers: String { pseudo(plain.curveNumbers) }
  var curveLabels: (now: String, ever: String) { pseudo(plain.curveLabels, \.now, \.ever) }
  func wholeRuns(_ finding: WholeRunsFinding) -> String { pseudo(plain.wholeRuns(finding)) }
  var wholeRunsMeaning: String { pseudo(plain.wholeRunsMeaning) }
  var wholeRunColumns: WholeRunColumns {
    pseudo(plain.wholeRunColumns, \.distance, \.time, \.day, \.candidates)
  }
  var wholeRunsTitle: String { pseudo(plain.wholeRunsTitle) }
  func candidates(_ count: Int) -> String { pseudo(plain.candidates(count)) }
}
