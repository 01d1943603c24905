// Prints what Microsoft's parser reads in the manifest given. A process of its own because the parser uses ES modules.
import { OfficeAddinManifest } from 'office-addin-manifest';

process.stdout.write(JSON.stringify(await OfficeAddinManifest.readManifestFile(process.argv[2])));
