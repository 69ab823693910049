package import Training

/// What is most worth saying of what was mended of an activity.
package enum CorrectionsFinding: Hashable, Sendable, Encodable {
  /// It sets none, for what was found of it.
  case noRecords
  /// And so many others that were only assumed or told.
  case mended(Int, others: Int)
  /// Nothing was changed, but something had to be assumed.
  case assumed(Int, others: Int)
  /// Nothing was changed.
  case told

  /// `nil` where nothing was found.
  package init?(_ corrections: [Correction]) {
    guard !corrections.isEmpty else { return nil }
    let roles = corrections.map(\.finding.role)
    func count(_ role: Correction.Role) -> Int { roles.count { $0 == role } }
    if roles.contains(.refusesRecords) {
      self = .noRecords
    } else if count(.mends) > 0 {
      self = .mended(count(.mends), others: corrections.count - count(.mends))
    } else if count(.assumes) > 0 {
      self = .assumed(count(.assumes), others: count(.tells))
    } else {
      self = .told
    }
  }
}

extension Correction {
  /// What became of what was found.
  fileprivate enum Role { case mends, assumes, refusesRecords, tells }
}

extension Correction.Finding {
  fileprivate var role: Correction.Role {
    switch self {
    case .tooManyLeaps, .beyondWorldRecord: .refusesRecords
    case .offsetFromPlace, .sportFromWords, .sportFromSpeed: .assumes
    case .climbBeyondDistance: .tells
    default: .mends
    }
  }
}
