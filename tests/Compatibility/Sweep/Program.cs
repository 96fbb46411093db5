using System.Reflection;
using System.Text.Json;
using Umbraco.Optimizely.Compatibility.Sweep;

// sweep <assembly> <folder of a site>: prints what was looked at and what is broken as JSON.
string assemblyPath = Path.GetFullPath(args[0]);
string siteFolder = Path.GetFullPath(args[1]);

var context = new SweepContext(siteFolder, Path.GetDirectoryName(assemblyPath)!);
Assembly assembly = context.LoadFromAssemblyPath(assemblyPath);
var findings = new Findings();

IReadOnlyList<Type> types = OwnTypes.Of(assembly, findings);
MethodSweep.Run(types, findings);
ReferenceSweep.Run(assembly, types, findings);

string core = AssemblyName.GetAssemblyName(Path.Combine(siteFolder, "Umbraco.Core.dll")).Version!.ToString(3);
using Stream output = Console.OpenStandardOutput();
JsonSerializer.Serialize(output, new { core, methods = findings.Methods, references = findings.References, broken = findings.Broken, skipped = findings.Skipped });
