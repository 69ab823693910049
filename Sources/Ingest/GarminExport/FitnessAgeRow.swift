import Foundation
import Training

/// One row of `fitnessAgeData`.
struct FitnessAgeRow: ExportRow {
  private(set) var values: [FitnessAge] = []

  private enum Keys: CodingKey {
    case asOfDateGmt, chronologicalAge, currentBioAge, healthyAllBioAge, rhr, bmi
    case biometricVo2Max, totalVigorousIMs
  }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Keys.self)
    guard let date = row.date(.asOfDateGmt), let years = row.positive(.currentBioAge) else {
      return
    }
    var age = FitnessAge(day: date.day, years: years)
    age.chronologicalYears = row.positive(.chronologicalAge)
    age.achievableYears = row.positive(.healthyAllBioAge)
    age.restingHeartRate = heartRate(row.number(.rhr))
    age.bodyMassIndex = row.positive(.bmi)
    age.vo2Max = row.positive(.biometricVo2Max)
    age.vigorousMinutes = row.amount(.totalVigorousIMs)
    values = [age]
  }
}
