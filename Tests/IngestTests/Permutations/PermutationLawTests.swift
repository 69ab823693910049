import Foundation
import TestSupport
import Testing
import Training
import TrainingStore

@testable import Ingest

@Suite(.serialized)
struct PermutationLawTests {
  /// As many as `OPENRUN_LAW_PERMUTATIONS` says.
  private var permutations: Int {
    ProcessInfo.processInfo.environment["OPENRUN_LAW_PERMUTATIONS"].flatMap { Int($0) } ?? 30
  }

  @Test func `The same inputs in any order, in one command or many, give the same store`() throws {
    try withTemporaryFolder { folder in
      let all = try LawInputs().all(in: folder.path + "/in")
      let wanted = try dump(Self.commands(all), in: folder.appendingPathComponent("first"))
      let told = try #require(wanted.rowCounts["activity"])
      #expect(told > 12 && StoreDump.wellness.allSatisfy { wanted.rowCounts[$0] ?? 0 > 0 })
      for seed in 1..<permutations {
        var random = SplitMix64(seed: UInt64(seed))
        let commands = Self.commands(all, &random)
        let now = try dump(commands, in: folder.appendingPathComponent("\(seed)"))
        let order = commands.map { $0.map { $0.path.suffix(16) }.joined(separator: " ") }
        #expect(
          now.differences(from: wanted).isEmpty,
          "seed \(seed), in the order \(order.joined(separator: " | "))")
        guard now == wanted else { return }
      }
    }
  }

  @Test func `A store with any one input less is another`() throws {
    try withTemporaryFolder { folder in
      let all = try LawInputs().all(in: folder.path + "/in")
      let whole = try dump(Self.commands(all), in: folder.appendingPathComponent("whole"))
      for left in all.indices {
        var fewer = all
        fewer.remove(at: left)
        let now = try dump(Self.commands(fewer), in: folder.appendingPathComponent("\(left)"))
        #expect(!now.differences(from: whole).isEmpty, "\(all[left].path)")
      }
    }
  }

  /// What a store holds after some commands; nothing of it is left.
  private func dump(_ commands: [[LawInput]], in folder: URL) throws -> StoreDump {
    let bench = try Bench(folder.made())
    try ingest(commands, bench)
    let dump = try StoreDump(bench.store)
    try bench.store.close()
    try FileManager.default.removeItem(at: bench.folder)
    return dump
  }

  private func ingest(_ commands: [[LawInput]], _ bench: Bench) throws {
    for command in commands {
      for input in command {
        let url = URL(fileURLWithPath: input.path)
        _ = try url.deletingLastPathComponent().made()
        try Data(input.bytes).write(to: url)
        try FileManager.default.setAttributes(
          [.modificationDate: Date(timeIntervalSince1970: Double(input.modified))],
          ofItemAtPath: input.path)
      }
      _ = try Ingest.ingest(
        command.map(\.path), into: bench.store, athlete: bench.athlete,
        rules: SettlingRules(timeZone: "Europe/Berlin"),
        temporaryFolder: bench.folder.path + "/unpacking")
    }
  }

  /// In their own order, in as few commands as may be.
  private static func commands(_ inputs: [LawInput]) -> [[LawInput]] {
    inputs.reduce(into: [[]]) { commands, input in
      // What replaces a file comes in a later command.
      if commands[commands.count - 1].contains(where: { $0.path == input.path }) {
        commands.append([])
      }
      commands[commands.count - 1].append(input)
    }
  }

  /// In any order, cut into commands anywhere.
  private static func commands(
    _ inputs: [LawInput], _ random: inout SplitMix64
  ) -> [[LawInput]] {
    let share = Int.random(in: 1...inputs.count, using: &random)
    return inputs.shuffled(using: &random).reduce(into: [[]]) { commands, input in
      if commands[commands.count - 1].contains(where: { $0.path == input.path })
        || Int.random(in: 0..<share, using: &random) == 0 && !commands[0].isEmpty
      {
        commands.append([])
      }
      commands[commands.count - 1].append(input)
    }
  }
}

extension URL {
  /// The folder itself, which is there now.
  fileprivate func made() throws -> URL {
    try FileManager.default.createDirectory(at: self, withIntermediateDirectories: true)
    return self
  }
}
