// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include <QCoreApplication>

namespace gate101::cli {

void printHelp()
{
    //: Keep the words in capitals and the options as they are; translate what stands to the right.
    print(QCoreApplication::translate("CommandLine", R"(gate101 - gets a WebSocket through Nginx

gate101 [FILE | URL]     open the window
gate101 diagnose URL     what is wrong, where, why, what to do  [--backend U] [--no-probe] [REQUEST]
gate101 route URL        which server and location answer, what the backend receives  [--backend U]
gate101 fix URL          show the change, or make it  [--backend U] [--no-probe] [REQUEST]
                         [--method auto|merge|separate]
                         [--diff | --apply [--restart|--reload] [--confirm]]
gate101 probe URL        test the live endpoint  [--backend U] [--hold SECONDS] [--second-opinion]
                         [--export FILE.json|.md|.html] [--show-secrets] [REQUEST]
gate101 idle URL         who closes a connection on which nothing is said, and by which setting
                         [--for 70s] [--backend U] [REQUEST]
gate101 load URL --mine  hold many connections to an endpoint of your own  [--connections N] [--for 10s]
                         [--rate N] [--size BYTES] [--measure auto|echo|ping|none] [REQUEST]
gate101 parse FILE       show one file's tree  [--print]
gate101 history          changes made so far
gate101 undo ID          take a change back
gate101 confirm ID       keep a change that would revert by itself
gate101 practice         a practice site with a real Nginx  [--demo] [--terminal] [--lesson NAME]

REQUEST, what is sent along:  [--header 'K: V']... [--cookie 'A=B']... [--origin O]
                         [--subprotocol P]... [--cafile F] [--cert F [--key F]] [--insecure]

With every command:
  --conf F               the main configuration file
  --nginx PATH           the nginx program
  --prefix DIR           its prefix (nginx -p)
  --nginx-version V      judge as this version would
  --resolve HOST:PORT:ADDR   connect to this address instead of looking the name up
  --helper auto|pkexec|sudo|self   how changes are made; self: an Nginx of your own
  --json                 machine-readable output
  --lang ko|en           language

Exit codes: 0 it works or is done, 1 it does not work, 2 usage, 3 something could not be read)"));
}

} // namespace gate101::cli
