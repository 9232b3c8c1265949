// What Go makes of Flyte's messages and services, with Go's own libraries.
//
//	flyte [-descriptors FILE] messages                read messages from standard input, and write them again
//	flyte [-descriptors FILE] describe                print the descriptors of all types, a FileDescriptorSet in hexadecimal
//	flyte [-descriptors FILE] propeller ADDRESS       run tasks of standard input on a connector, as propeller does
//
// The message types are those of the descriptors in the file, or without one those that are compiled in.
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"os"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	descriptors := flag.String("descriptors", "", "a file with a FileDescriptorSet")
	flag.Parse()
	known, err := typesOf(*descriptors)
	if err != nil {
		return err
	}
	switch flag.Arg(0) {
	case "messages":
		return eachLine(func(line string) (string, error) { return again(known, line), nil })
	case "describe":
		text, err := describe(known)
		if err != nil {
			return err
		}
		_, err = fmt.Println(text)
		return err
	case "propeller":
		client, err := newPropeller(known, flag.Arg(1))
		if err != nil {
			return err
		}
		defer client.connection.Close()
		return eachLine(client.run)
	}
	return errors.New("expected messages, describe or propeller")
}

// eachLine answers each line of standard input with a line.
func eachLine(answer func(string) (string, error)) error {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<26)
	for lines.Scan() {
		text, err := answer(lines.Text())
		if err != nil {
			return err
		}
		if _, err := fmt.Println(text); err != nil {
			return err
		}
	}
	return lines.Err()
}
