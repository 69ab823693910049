package import Training

extension Season {
  /// Whether there is anything to tell of something.
  package func canTell(_ subject: ShareSubject) -> Bool {
    switch subject {
    case .week(let week): summary(of: week) != nil
    case .month(let month): counted.contains { month.contains($0.day) }
    case .run(let address): counted.contains { $0.isRun && $0.path == address.path }
    }
  }
}
