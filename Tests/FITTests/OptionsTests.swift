import FIT
import Testing

@Suite("Reading only what is wanted")
struct OptionsTests {
  private var bytes: [UInt8] {
    var writer = FITWriter()
    writer.message(.fileId, ["type": "activity", "manufacturer": "garmin"])
    writer.message(.deviceInfo, ["device_index": 0])
    writer.records(
      FITRecords(
        count: 3,
        columns: [
          FITColumn(.heartRate, values: [120, 121, 122]),
          FITColumn(.power, values: [200, nil, 220]),
        ]))
    writer.message(.session, ["sport": "running"])
    return writer.finished()
  }

  @Test("file_id alone stops at once, even in a file that was cut")
  func fileIdOnly() throws {
    for bytes in [bytes, Array(bytes.prefix(60))] {
      let file = try decodeFIT(bytes, options: .fileIdOnly)
      #expect(file.type == 4)
      #expect(file.fileId?.label("manufacturer") == "garmin")
      #expect(file.messages.count == 1)
      #expect(file.records.columns.isEmpty)
      #expect(file.damage == nil)
    }
  }

  @Test("columns and messages that are not wanted are left out, and counted all the same")
  func selection() throws {
    let options = FITOptions(messages: [.session], columns: [.power])
    let file = try decodeFIT(bytes, options: options)
    #expect(file.messages.map(\.number) == [.session])
    #expect(file.records.columns.map(\.field) == [.power])
    #expect(file.records[.power]?.values == [200, nil, 220])
    #expect(file.messageCounts == [.fileId: 1, .deviceInfo: 1, .record: 3, .session: 1])
  }

  @Test("messages without any column")
  func messagesOnly() throws {
    let file = try decodeFIT(bytes, options: FITOptions(columns: [], keepsDeveloperColumns: false))
    #expect(file.records.columns.isEmpty)
    #expect(file.records.count == 3)
    #expect(file.messages.map(\.number) == [.fileId, .deviceInfo, .session])
    #expect(file.sessions.count == 1 && file.messages.count { $0.number == .deviceInfo } == 1)
  }
}
