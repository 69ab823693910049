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
    try check(permutations: permutations, inputs: { try LawInputs().all(in: $0) }) {
      try StoreDump($0)
    }
  }

  @Test func `Days and nights told by several lists do not depend on the order either`() throws {
    try check(permutations: min(permutations, 8), inputs: { try LawInputs.wellness(in: $0) }) {
      try StoreDump($0) { StoreDump.wellness.contains($0) }
    }
  }

  /// Ingests the inputs in as many orders and compares each store with that of the first.
  private func check(
    permutations: Int, inputs: (String) throws -> [LawInput],
    _ dump: (TrainingStore) throws -> StoreDump
  ) throws {
    try withTemporaryFolder { folder in
      let all = try inputs(folder.path + "/in")
      var first: StoreDump?
      for seed in 0..<permutations {
        var random = SplitMix64(seed: UInt64(seed))
        let commands = seed == 0 ? Self.commands(all) : Self.commands(all, &random)
        let bench = try Bench(folder.appendingPathComponent("\(seed)").made())
        try ingest(commands, bench)
        let now = try dump(bench.store)
        try bench.store.close()
        try FileManager.default.removeItem(at: bench.folder)
        guard let wanted = first else {
          first = now
          continue
        }
        let differences = now.differences(from: wanted)
        guard differences.isEmpty else {
          let order = commands.map { $0.map { $0.path.suffix(16) }.joined(separator: " ") }
          Issue.record(
            """
            seed \(seed) gives another store:
            \(differences.joined(separator: "\n"))
            in the order \(order.joined(separator: " | "))
            """)
          return
        }
      }
    }
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

extension LawInputs {
  /// Two lists of days that differ.
  static func wellness(in folder: String) throws -> [LawInput] {
    func days(_ steps: Int) -> [UInt8] {
      json([["calendarDate": "2025-11-23", "totalSteps": .integer(steps)]])
    }
    return [(4_000, 1), (9_000, 2)].map { steps, number in
      LawInput(
        path: "\(folder)/\(number)/DI_CONNECT/UDSFile_2025-11-23_2025-11-2\(3 + number).json",
        bytes: days(steps), modified: 1_763_706_019 + number * 86_400)
    }
  }
}
