import ArgumentParser
import Diagnostics
import Foundation
import Site
import TrainingStore

extension Workspace {
  /// The workspace, if its openrun.toml has no mistakes; stops with all of them otherwise.
  func checked() throws -> Workspace {
    guard !problems.hasErrors else {
      throw Stopped(problems)
    }
    for problem in problems { Console.standard.problem(problem.description) }
    return self
  }

  /// The store; one that is not there yet is made.
  func openStore() throws -> TrainingStore {
    let folder = URL(fileURLWithPath: storePath).deletingLastPathComponent().path
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    do {
      return try TrainingStore(path: storePath)
    } catch {
      throw Stopped("error: \(error)\nhelp: \(error.help)")
    }
  }
}
