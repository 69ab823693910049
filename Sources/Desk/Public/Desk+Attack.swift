package import Diagnostics
import Foundation
import Leaks
import Routes
import Site
import Training
import TrainingStore

/// What an attack on the public site came to.
package struct AttackAnswer: Sendable {
  /// Leaks, in reading order.
  package var problems: [Diagnostic]
  /// How many files were looked at.
  package var fileCount: Int
  /// How many ways they draw.
  package var wayCount: Int
  /// Pages on which the runner's own words stand, in order.
  package var notedPages: [String]
}

extension Desk {
  /// Attacks the public site that was built, of a family those of all athletes or of one; writes
  /// nothing.
  ///
  /// - Throws: a `Refusal` where there is none, or where it cannot be told what it has to hide.
  package static func attack(
    _ folder: String, of athlete: String? = nil
  ) throws(Refusal) -> AttackAnswer {
    let workspace = try workspace(folder)
    guard let family = Family(workspace) else {
      let report = try report(in: folder, of: athlete)
      return try report.attack(report.publishedFolder)
    }
    let chosen = try athlete.map { id throws(Refusal) in [try family.member(named: id)] }
    let output = family.outputFolder(isPublic: true)
    let members = (chosen ?? family.members).filter { member in
      FileManager.default.fileExists(atPath: output + "/" + member.id)
    }
    guard !members.isEmpty else { throw .noPublicSite }
    var sum = AttackAnswer(problems: [], fileCount: 0, wayCount: 0, notedPages: [])
    for member in members {
      let answer = try family.report(of: member).attack(output + "/" + member.id)
      sum.problems += answer.problems
      sum.fileCount += answer.fileCount
      sum.wayCount += answer.wayCount
      sum.notedPages += answer.notedPages.map { member.id + "/" + $0 }
    }
    return sum
  }
}

extension Refusal {
  fileprivate static var noPublicSite: Refusal {
    Refusal("there is no public site yet", help: "make one with  openrun build --public")
  }
}

extension Workspace {
  fileprivate func attack(_ output: String) throws(Refusal) -> AttackAnswer {
    let paths = (FileManager.default.enumerator(atPath: output)?.allObjects ?? [])
      .compactMap { $0 as? String }.sorted()
    let files = paths.map { SiteFile(path: $0, in: output) }.filter { !$0.bytes.isEmpty }
    guard !files.isEmpty else { throw .noPublicSite }
    do {
      guard let key = try PrivacyKey(keptIn: self)?.bytes else {
        throw Refusal(
          "the secret that hides your places is gone, so nobody can say what has to be hidden",
          help: "put the one of your backup in its place, at \(privacyFolder)/key")
      }
      let store = try openStore()
      let attack = try siteAttack(
        on: store, mask: privacyMask(key),
        hidden: ChosenActivities(of: self, in: store).hidden, key: key)
      return AttackAnswer(
        problems: try attack.leaks(in: files).map(\.diagnostic), fileCount: files.count,
        wayCount: files.reduce(0) { $0 + $1.wayCount },
        notedPages: files.filter(\.hasNote).map(\.path))
    } catch {
      throw Refusal(error)
    }
  }
}

extension Workspace {
  /// The attack on what is for everybody.
  ///
  /// - Throws: what reading the store throws.
  func siteAttack(
    on store: TrainingStore, mask: PrivacyMask, hidden: Set<Int64>, key: [UInt8]
  ) throws -> SiteAttack {
    let secrets = folder + "/.secrets"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: secrets)) ?? []
    return try SiteAttack(
      on: store, of: self, mask: mask, hidden: hidden,
      secrets: names.sorted().compactMap { name in
        FileManager.default.contents(atPath: secrets + "/" + name).map {
          String(decoding: $0.prefix(65_536), as: UTF8.self)
        }
      }, key: key)
  }
}
