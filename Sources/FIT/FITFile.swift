/// A decoded file: everything that could be read, and what stopped it if something did.
package struct FITFile: Hashable, Sendable {
  /// How many files were chained one after the other; 1 for nearly all.
  package var segmentCount: Int
  /// All wanted messages but `record`, in the order of the file.
  package var messages: [FITMessage]
  package var records: FITRecords
  /// How often each message occurs, wanted or not, known or not.
  package var messageCounts: [FITMessageNumber: Int]
  /// How many fields of known messages the profile does not know, over all messages.
  package var unknownFieldCount: Int
  package var developerFields: [FITDeveloperField]
  /// The first damage met; everything before it was kept.
  package var damage: FITError?

  package init(
    segmentCount: Int = 1, messages: [FITMessage] = [], records: FITRecords = FITRecords(),
    messageCounts: [FITMessageNumber: Int] = [:], unknownFieldCount: Int = 0,
    developerFields: [FITDeveloperField] = [], damage: FITError? = nil
  ) {
    self.segmentCount = segmentCount
    self.messages = messages
    self.records = records
    self.messageCounts = messageCounts
    self.unknownFieldCount = unknownFieldCount
    self.developerFields = developerFields
    self.damage = damage
  }
}

extension FITFile {
  /// All messages of one kind, in the order of the file.
  package func messages(_ number: FITMessageNumber) -> [FITMessage] {
    messages.filter { $0.number == number }
  }

  package var fileId: FITMessage? { messages.first { $0.number == .fileId } }
  /// The number of `file_id.type`: 4 activity, 32 monitoring, 49 sleep, 68 HRV status.
  package var type: Int64? { fileId?[.fileType] }
  package var activity: FITMessage? { messages.first { $0.number == .activity } }
  package var sessions: [FITMessage] { messages(.session) }
  package var laps: [FITMessage] { messages(.lap) }
  package var events: [FITMessage] { messages(.event) }
  package var lengths: [FITMessage] { messages(.length) }
}
