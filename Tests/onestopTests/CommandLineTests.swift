import Testing

@testable import onestop

@Suite struct CommandLineTests {
  @Test func `values reach the command in their types`() {
    let result = DemoTool.run(["plan", "--budget", "1.500.000.000", "--strict"])
    #expect(result.output.hasPrefix("plan budget=1500000000 model=nil inventories=inventories"))
    #expect(result.exitCode == 0)
  }
}
