import Facts
import Metrics

struct EnglishStrain: StrainWords {
  let wording: Wording

  let measure = "Load of seven days times monotony, how alike they were; over half a year"
  let title = "Strain of seven days"
  let totalLoad = "Load of seven days"
  let table = "Strain by week"
  let weekTo = "Seven days to"
  let workloadMeasure =
    "Mean daily load of seven days over that of the 21 days before, over half a year"
  let workloadTitle = "Load of seven days over that of the 21 before"
  let workloadTable = "Workload ratio by week"
  let workloadNote = "It shows how sudden a rise of load is, and nothing else."

  func heading(_ strain: StrainFacts) -> String {
    strain.monotony.map { "Monotony \(wording.decimal($0, places: 2)) in the last seven days" }
      ?? "Strain by week"
  }

  func range(_ strain: StrainFacts) -> String {
    "From \(wording.integer(strain.strains.low)) to \(wording.integer(strain.strains.high)) over "
      + "half a year; now \(strain.strain.map { wording.integer($0) } ?? "not defined")."
  }

  func heading(_ finding: WorkloadFacts.Finding) -> String {
    switch finding {
    case .like: "The last seven days were like the three weeks before"
    case .times(let ratio):
      "The last seven days had \(wording.decimal(ratio, places: 2)) times the load of the weeks "
        + "before"
    }
  }

  func range(_ workload: WorkloadFacts) -> String {
    "From \(wording.decimal(workload.trend.low, places: 2)) to "
      + "\(wording.decimal(workload.trend.high, places: 2)) over half a year; "
      + "now \(wording.decimal(workload.now, places: 2))."
  }
}
