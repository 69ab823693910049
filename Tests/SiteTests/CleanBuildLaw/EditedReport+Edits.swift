import TestSupport

extension EditedReport {
  /// A kind of edit: draws what it needs, makes it and says what it was; `nil` if there is nothing
  /// to make it of.
  private typealias Edit = @Sendable (inout EditedReport, inout SplitMix64) throws -> String?

  /// Makes an edit drawn from all kinds, and says what it was.
  mutating func edit(_ random: inout SplitMix64) throws -> String {
    while true {
      guard let edit = random.pick(Self.edits) else { return "nothing" }
      if let words = try edit(&self, &random) { return words }
    }
  }

  /// As often as they are listed.
  private static let edits: [Edit] = [
    { try $0.addRecording(&$1) }, { try $0.addRecording(&$1) }, { try $0.addByHand(&$1) },
    { try $0.addTwin(&$1) }, { try $0.addTwin(&$1) }, { try $0.changeActivity(&$1) },
    { try $0.changeActivity(&$1) }, { try $0.changeActivity(&$1) }, { try $0.removeByHand(&$1) },
    { try $0.mergeActivity(&$1) }, { try $0.addNote(&$1) }, { try $0.addNote(&$1) },
    { try $0.changeNote(&$1) }, { try $0.changeNote(&$1) }, { try $0.removeNote(&$1) },
    { try $0.changeSite(&$1) },
    { try $0.changeHeartRates(&$1) }, { try $0.changeRaces(&$1) }, { try $0.changeRaces(&$1) },
    { try $0.changePlan(&$1) }, { try $0.changeDay(&$1) }, { try $0.changeDay(&$1) },
    { try $0.changeTheme(&$1) }, { try $0.changeCounting(&$1) }, { try $0.changeCounting(&$1) },
    { try $0.changeGarminZones(&$1) }, { try $0.ingestNothing(&$1) },
    { try $0.changeWellness(&$1) },
    { try $0.changeWellness(&$1) }, { try $0.changeWellness(&$1) },
  ]
}
