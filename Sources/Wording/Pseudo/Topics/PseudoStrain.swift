// Written by scripts/pseudo-words; change that, not this.

import Facts
import Metrics
import Routes
import Training

struct PseudoStrain: StrainWords {
  let plain: any StrainWords

  func heading(_ strain: StrainFacts) -> String { pseudo(plain.heading(strain)) }
  var measure: String { pseudo(plain.measure) }
  var title: String { pseudo(plain.title) }
  func range(_ strain: StrainFacts) -> String { pseudo(plain.range(strain)) }
  var totalLoad: String { pseudo(plain.totalLoad) }
  var table: String { pseudo(plain.table) }
  var weekTo: String { pseudo(plain.weekTo) }
  func heading(_ finding: WorkloadFacts.Finding) -> String { pseudo(plain.heading(finding)) }
  var workloadMeasure: String { pseudo(plain.workloadMeasure) }
  var workloadTitle: String { pseudo(plain.workloadTitle) }
  func range(_ workload: WorkloadFacts) -> String { pseudo(plain.range(workload)) }
  var workloadTable: String { pseudo(plain.workloadTable) }
  var workloadNote: String { pseudo(plain.workloadNote) }
}
