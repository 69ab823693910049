import Testing

@testable import TrainingStore

@Suite("Schema")
struct SchemaTests {
  /// What each step that has shipped leaves behind.
  ///
  /// Every step has its line, a new one too; never change one.
  private let shipped: [(step: String, digest: UInt64)] = [
    ("2026-11-24 activity", 16_490_677_889_407_725_534),
    ("2026-11-24 wellness", 8_687_955_509_773_276_753),
    ("2026-11-24 ledger", 9_343_534_569_682_036_972),
    ("2026-11-24 efforts", 5_057_614_621_547_363_035),
    ("2026-11-24 export", 18_439_988_692_482_492_089),
    ("2026-11-24 parts", 733_531_360_140_846_336),
    ("2026-11-24 by hand", 7_053_791_161_108_751_106),
    ("2026-11-24 originals", 12_014_949_470_360_626_703),
    ("2026-11-24 origins", 4_341_931_593_643_783_054),
    ("2026-11-24 strava", 8_112_313_720_472_128_827),
    ("2026-11-24 workouts", 2_745_740_143_854_860_836),
    ("2026-11-26 addresses", 3_019_718_382_042_622_392),
    ("2026-11-26 drawings", 825_764_695_552_139_153),
    ("2026-11-26 items", 12_975_351_179_955_506_258),
    ("2026-11-26 zips", 15_422_013_325_460_656_180),
    ("2026-11-26 codes", 15_422_013_325_460_656_180),
    ("2026-11-26 told by tables", 4_679_400_196_469_565_149),
    ("2026-11-27 services", 7_632_532_803_295_869_545),
    ("2026-11-27 withdrawals", 2_544_181_772_575_023_746),
    ("2026-11-27 listed", 13_241_494_642_902_524_954),
    ("2026-11-27 weather", 17_219_784_373_869_324_378),
    ("2026-11-27 told sleep", 14_408_153_884_080_129_399),
    ("2026-11-27 splits", 3_310_513_188_167_420_605),
    ("2026-11-27 shares", 2_553_043_103_467_963_141),
    ("2026-11-27 subjects", 14_301_162_582_568_474_225),
  ]

  @Test("a step that has shipped is never edited")
  func shippedSteps() throws {
    let steps = try TrainingStore.schemaSteps()
    #expect(steps.map(\.name) == shipped.map(\.step))
    for (step, expected) in zip(steps, shipped) {
      #expect(
        step.digest == expected.digest,
        "‘\(step.name)’ makes another schema than when it shipped; add a step instead")
    }
  }

  @Test("every table refuses values of the wrong type")
  func strict() throws {
    let tables = try TrainingStore.schemaSteps().last?.tables ?? []
    #expect(tables.count >= 12)
    for table in tables { #expect(table.contains("STRICT"), "\(table.prefix(40))") }
  }
}
